#!/bin/sh
# Multipart text
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-text" \
  --form-string 'a=1' \
  --form 'meta="{\"x\": 1}";type=application/json' \
  --form-string 'untyped=2'
