#!/bin/sh
# Own media type
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/own-media-type" \
  --header 'Content-Type: text/csv; charset=utf-8' \
  --data-raw 'a,b
1,2
'
