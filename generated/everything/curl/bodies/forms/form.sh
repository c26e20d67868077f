#!/bin/sh
# Form
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/form" \
  --data-urlencode 'a=1' \
  --data-urlencode 'a=2' \
  --data-raw 'b=x%20y%26z' \
  --data-urlencode 'none='
