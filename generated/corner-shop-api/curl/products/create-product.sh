#!/bin/sh
# Create product
#
# Adds a product. Names of tags are made as needed.
#
# Needs idempotency_key in the environment.
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/products" \
  --header 'Content-Type: application/json' \
  --header "Idempotency-Key: ${idempotency_key:?}" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --data-raw '{
  "sku": "TEA-EG-100",
  "name": "Earl Grey, 100 g",
  "description": "Black tea with bergamot.",
  "price": {
    "amount": "6.40",
    "currency": "EUR"
  },
  "stock": 40,
  "weight_kg": 0.1,
  "tags": [
    "tea",
    "black"
  ],
  "shipping": {
    "fragile": false,
    "origin": {
      "country": "GB",
      "city": "London"
    }
  },
  "variants": [
    {
      "sku": "TEA-EG-250",
      "size": "250 g",
      "price": {
        "amount": "14.20",
        "currency": "EUR"
      }
    }
  ]
}'
