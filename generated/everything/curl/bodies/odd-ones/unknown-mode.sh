#!/bin/sh
# Unknown mode
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/unknown-mode" \
  --header 'Content-Type: text/plain' \
  --data-raw 'text'
