#!/bin/sh
# Make an order
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/orders" \
  --header 'Content-Type: application/json' \
  --data-raw '{"item": "tea", "count": 2}'
