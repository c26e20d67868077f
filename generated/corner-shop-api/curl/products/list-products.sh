#!/bin/sh
# List products
#
# Lists products, a page at a time.
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/products?page=1&page_size=25&in_stock=true&min_price=2.50&tag=tea&tag=black" \
  --header 'Accept-Language: en-GB' \
  --header "Authorization: ${token:+Bearer ${token}}"
