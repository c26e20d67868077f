#!/bin/sh
# JavaScript
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/javascript" \
  --header 'Content-Type: application/javascript' \
  --data-raw 'let a = 1'
