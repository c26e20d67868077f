#!/bin/sh
# Mode in capitals
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/mode-in-capitals" \
  --header 'Content-Type: text/plain' \
  --data-raw 'text'
