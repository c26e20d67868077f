#!/bin/sh
# Few redirects
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 2 --proto-redir '=https' \
  --url "${baseUrl}/few-redirects"
