#!/bin/sh
# Variables as an object
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/variables-as-an-object" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query ($n: Int) { list(n: $n) }","variables":{"n":3}}'
