#!/bin/sh
# Characters to encode
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' --globoff \
  --url "${baseUrl}/caf%C3%A9/a%20b/100%/%20/%7Bid%7D/%3Cid%3E/a'b[c]|d^e"
