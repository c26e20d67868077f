#!/bin/sh
# Form as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/form-as-a-string" \
  --data-urlencode 'a=1' \
  --data-urlencode 'b=2'
