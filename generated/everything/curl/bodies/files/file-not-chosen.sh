#!/bin/sh
# File not chosen
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/file-not-chosen" \
  --header 'Content-Type:' \
  --data-raw ''
