#!/bin/sh
# Mode null
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/mode-null" \
  --header 'Content-Type:' \
  --data-raw ''
