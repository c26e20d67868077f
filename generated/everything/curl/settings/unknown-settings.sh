#!/bin/sh
# Unknown settings
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --proto-redir '=https' \
  --url "${baseUrl}/unknown-settings"
