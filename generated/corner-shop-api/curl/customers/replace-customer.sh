#!/bin/sh
# Replace customer
#
# Needs etag in the environment.
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
customer_id=${customer_id-cus_9}
curl --request PUT \
  --url "${base_url}/customers/${customer_id}" \
  --header 'Content-Type: application/json' \
  --header "If-Match: ${etag:?}" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --data-raw '{
  "name": "Ada Example",
  "email": "ada@example.com",
  "newsletter": false,
  "addresses": [
    {
      "street": "1 Long Lane",
      "postcode": "N1 1AA",
      "city": "London",
      "country": "GB",
      "default": true
    }
  ]
}'
