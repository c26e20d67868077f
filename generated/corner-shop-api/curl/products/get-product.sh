#!/bin/sh
# Get product
#
# One product by its id.
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
product_id=${product_id-prd_1042}
curl --location \
  --url "${base_url}/products/${product_id}" \
  --header 'Accept-Language: en-GB' \
  --header "Authorization: ${token:+Bearer ${token}}"
