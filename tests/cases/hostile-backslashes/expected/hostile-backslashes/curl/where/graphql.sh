#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\","operationName":"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\","variables":{"text": "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\"}}'
