#!/bin/sh
# Query without variables
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/query-without-variables" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{ me { name } }"}'
