#!/bin/sh
# Header list
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/header-list" \
  --header 'X-Trace: 1' \
  --header 'Accept-Language: de'
