#!/bin/sh
# Own user agent
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/own-user-agent" \
  --header 'User-Agent: everything/1.0' \
  --header 'Accept: application/xml'
