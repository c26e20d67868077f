#!/bin/sh
# List orders
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/orders?page=1&page_size=25&status=open" \
  --header "Authorization: ${token:+Bearer ${token}}"
