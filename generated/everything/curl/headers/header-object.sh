#!/bin/sh
# Header object
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/header-object" \
  --header 'X-One: 1' \
  --header 'X-Two: 2'
