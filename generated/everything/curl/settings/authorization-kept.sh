#!/bin/sh
# Authorization kept
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location-trusted --max-redirs 5 --proto-redir '=https' \
  --url "${baseUrl}/authorization-kept"
