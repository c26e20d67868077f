#!/bin/sh
# JSON with comments
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/json-with-comments" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  
  "a": 1, 
  "url": "http://a.example.com/*x*/"
}'
