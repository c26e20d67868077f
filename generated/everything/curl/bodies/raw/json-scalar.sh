#!/bin/sh
# JSON scalar
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/json-scalar" \
  --header 'Content-Type: application/json' \
  --data-raw '"text"'
