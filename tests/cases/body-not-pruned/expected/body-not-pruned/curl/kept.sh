#!/bin/sh
# Kept
#
# Needs baseUrl in the environment.
curl --request GET --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
