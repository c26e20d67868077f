#!/bin/sh
# No language at all
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/no-language-at-all" \
  --header 'Content-Type: text/plain' \
  --data-raw 'a,b
1,2
'
