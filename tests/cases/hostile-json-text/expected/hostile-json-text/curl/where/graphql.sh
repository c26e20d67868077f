#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}","operationName":"{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}","variables":{"text": "{\"a\": \"\\u0000\\ud83d\", \"b\": [1e999, NaN]}"}}'
