#!/bin/sh
# Header string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/header-string" \
  --header 'X-One: 1' \
  --header 'X-Two: http://a.example.com:80/b'
