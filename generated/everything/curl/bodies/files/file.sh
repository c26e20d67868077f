#!/bin/sh
# File
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/file" \
  --header 'Content-Type: image/png' \
  --header 'Expect:' \
  --data-binary '@-' \
  <'picture.png'
