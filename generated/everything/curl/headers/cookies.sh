#!/bin/sh
# Cookies
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/cookies" \
  --header 'Cookie: a=1; b=2'
