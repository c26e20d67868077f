#!/bin/sh
# List of strings
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/list-of-strings" \
  --header 'X-One: 1' \
  --header 'X-Two: 2'
