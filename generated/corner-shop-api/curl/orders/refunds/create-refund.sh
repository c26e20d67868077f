#!/bin/sh
# Create refund
#
# Needs idempotency_key in the environment.
# Empty unless the environment sets it: token.
# Path variables that the environment can set: order_id.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location \
  --url "${base_url}/orders/${order_id-ord_77}/refunds" \
  --header 'Content-Type: application/json' \
  --header "Idempotency-Key: ${idempotency_key:?}" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --data-raw '{
  "amount": "6.40",
  "reason": "damaged",
  "lines": [
    {
      "product_id": "prd_1042",
      "quantity": 1
    }
  ]
}'
