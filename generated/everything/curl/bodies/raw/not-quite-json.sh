#!/bin/sh
# Not quite JSON
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/not-quite-json" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1,}'
