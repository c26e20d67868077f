#!/bin/sh
# Empty raw
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/empty-raw" \
  --header 'Content-Type:' \
  --data-raw ''
