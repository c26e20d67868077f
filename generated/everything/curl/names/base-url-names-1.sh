#!/bin/sh
# {{baseUrl}}/names/1
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/names/1"
