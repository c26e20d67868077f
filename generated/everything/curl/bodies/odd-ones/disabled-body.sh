#!/bin/sh
# Disabled body
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/disabled-body" \
  --header 'Content-Type:' \
  --data-raw ''
