#!/bin/sh
# Mode in capitals
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/mode-in-capitals" \
  --header 'Content-Type: text/plain' \
  --data-raw 'text'
