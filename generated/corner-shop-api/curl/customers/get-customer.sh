#!/bin/sh
# Get customer
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
customer_id=${customer_id-cus_9}
curl --location \
  --url "${base_url}/customers/${customer_id}" \
  --header "Authorization: ${token:+Bearer ${token}}"
