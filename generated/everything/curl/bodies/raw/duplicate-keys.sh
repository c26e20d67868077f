#!/bin/sh
# Duplicate keys
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/duplicate-keys" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1, "a": 2}'
