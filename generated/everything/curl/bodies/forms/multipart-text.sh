#!/bin/sh
# Multipart text
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/multipart-text" \
  --form-string 'a=1' \
  --form 'meta="{\"x\": 1}";type=application/json' \
  --form-string 'untyped=2'
