#!/bin/sh
# JSON without a language
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/json-without-a-language" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
