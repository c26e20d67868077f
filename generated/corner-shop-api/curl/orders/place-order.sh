#!/bin/sh
# Place order
#
# Places an order. The stock is kept for 30 minutes, until the order is paid.
#
# Needs idempotency_key in the environment.
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/orders" \
  --header 'Content-Type: application/json' \
  --header "Idempotency-Key: ${idempotency_key:?}" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --data-raw '{
  "customer_id": "cus_9",
  "lines": [
    {
      "product_id": "prd_1042",
      "quantity": 2
    }
  ],
  "shipping_address": {
    "name": "Ada Example",
    "street": "1 Long Lane",
    "postcode": "N1 1AA",
    "city": "London",
    "country": "GB"
  },
  "coupon": null,
  "note": "Please ring twice."
}'
