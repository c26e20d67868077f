#!/bin/sh
# Head
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --head --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/head"
