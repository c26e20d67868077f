#!/bin/sh
# List refunds
#
# Empty unless the environment sets it: token.
# Path variables that the environment can set: order_id.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location \
  --url "${base_url}/orders/${order_id-ord_77}/refunds" \
  --header "Authorization: ${token:+Bearer ${token}}"
