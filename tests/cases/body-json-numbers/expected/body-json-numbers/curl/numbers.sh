#!/bin/sh
# Numbers
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": 12345678901234567890, "ratio": 1.0, "tiny": 1e-7}'
