#!/bin/sh
# Form with its own media type
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/form-with-its-own-media-type" \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'a=1'
