#!/bin/sh
# Body as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/body-as-a-string" \
  --header 'Content-Type: text/plain' \
  --data-raw 'text'
