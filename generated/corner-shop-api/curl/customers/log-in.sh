#!/bin/sh
# Log in
#
# Gives a token for a customer.
#
# Needs customer_password in the environment.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
curl --location \
  --url "${base_url}/sessions" \
  --data-urlencode 'grant_type=password' \
  --data-urlencode 'username=ada@example.com' \
  --data-urlencode "password=${customer_password:?}"
