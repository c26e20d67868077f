#!/bin/sh
# Inactive block
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/inactive-block" \
  --header 'Content-Type: text/plain' \
  --data-raw 'sent'
