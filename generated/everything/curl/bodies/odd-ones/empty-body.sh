#!/bin/sh
# Empty body
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/empty-body" \
  --header 'Content-Type:' \
  --data-raw ''
