#!/bin/sh
# Disabled body
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/disabled-body" \
  --header 'Content-Type:' \
  --data-raw ''
