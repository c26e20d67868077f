#!/bin/sh
# Odd values
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/odd-values" \
  --header 'X-Empty;' \
  --header 'X-Null: null' \
  --header 'X-Missing;' \
  --header 'X-Number: 5' \
  --header 'X-Blank:  padded '
