#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\u0000b": "a\u0000b", "nested": {"a\u0000b": ["a\u0000b"]}}'
