#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\ud800b\udfffc": "a\ud800b\udfffc", "nested": {"a\ud800b\udfffc": ["a\ud800b\udfffc"]}}'
