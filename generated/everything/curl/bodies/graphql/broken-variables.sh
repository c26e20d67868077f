#!/bin/sh
# Broken variables
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/broken-variables" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{ me }","variables":{broken}'
