#!/bin/sh
# XML
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/xml" \
  --header 'Content-Type: application/xml' \
  --data-raw '<order id="1"/>'
