#!/bin/sh
# Get refund
#
# Empty unless the environment sets it: token.
# Path variables that the environment can set: order_id, refund_id.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location \
  --url "${base_url}/orders/${order_id-ord_77}/refunds/${refund_id-ref_5}" \
  --header "Authorization: ${token:+Bearer ${token}}"
