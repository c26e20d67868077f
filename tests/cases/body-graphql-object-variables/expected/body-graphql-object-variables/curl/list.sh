#!/bin/sh
# List
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query ($n: Int) { list(n: $n) }","variables":{"n":3}}'
