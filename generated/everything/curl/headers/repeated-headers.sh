#!/bin/sh
# Repeated headers
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/repeated-headers" \
  --header 'X-Same: 1' \
  --header 'X-Same: 2' \
  --header 'x-case: 2'
