#!/bin/sh
# JavaScript
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/javascript" \
  --header 'Content-Type: application/javascript' \
  --data-raw 'let a = 1'
