#!/bin/sh
# System headers off
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --proto-redir '=https' \
  --url "${baseUrl}/system-headers-off" \
  --header 'User-Agent:' \
  --header 'Accept:' \
  --header 'Content-Type:' \
  --data-raw '{"a": 1}'
