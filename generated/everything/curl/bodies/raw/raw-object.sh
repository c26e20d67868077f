#!/bin/sh
# Raw object
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/raw-object" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":[1,2]}'
