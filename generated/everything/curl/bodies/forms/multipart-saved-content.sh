#!/bin/sh
# Multipart saved content
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-saved-content" \
  --form 'file=hello;type=application/octet-stream'
