#!/bin/sh
# JSON list
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/json-list" \
  --header 'Content-Type: application/json' \
  --data-raw '[1, 2, 3]'
