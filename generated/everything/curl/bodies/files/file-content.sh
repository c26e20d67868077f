#!/bin/sh
# File content
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/file-content" \
  --header 'Content-Type:' \
  --data-raw 'hello'
