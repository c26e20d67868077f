#!/bin/sh
# Body of a GET that is sent
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --request GET --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/body-of-a-get-that-is-sent" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
