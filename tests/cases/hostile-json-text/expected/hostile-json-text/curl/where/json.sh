#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}": "{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}", "nested": {"{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}": ["{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}"]}}'
