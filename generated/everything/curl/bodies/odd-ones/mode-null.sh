#!/bin/sh
# Mode null
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/mode-null" \
  --header 'Content-Type:' \
  --data-raw ''
