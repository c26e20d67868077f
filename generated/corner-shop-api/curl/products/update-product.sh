#!/bin/sh
# Update product
#
# Changes the fields that are sent.
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
product_id=${product_id-prd_1042}
curl --request PATCH \
  --url "${base_url}/products/${product_id}" \
  --header 'Content-Type: application/json' \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --data-raw '{
  "price": {
    "amount": "5.90",
    "currency": "EUR"
  },
  "stock": 25,
  "discontinued_at": null
}'
