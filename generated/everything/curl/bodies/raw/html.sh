#!/bin/sh
# HTML
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/html" \
  --header 'Content-Type: text/html' \
  --data-raw '<p>Hi</p>'
