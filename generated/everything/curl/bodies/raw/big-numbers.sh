#!/bin/sh
# Big numbers
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/big-numbers" \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": 12345678901234567890, "ratio": 1.0}'
