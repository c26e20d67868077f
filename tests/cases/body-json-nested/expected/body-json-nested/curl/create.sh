#!/bin/sh
# Create
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "name": "Ada",
  "address": {
    "street": "1 Long Lane",
    "geo": {
      "lat": 51.5,
      "lon": -0.1
    }
  },
  "lines": [
    {
      "sku": "x",
      "quantity": 1
    },
    {
      "sku": "y",
      "quantity": 2,
      "note": "wrap"
    }
  ],
  "tags": [
    "a",
    "b"
  ],
  "none": [],
  "empty": {}
}'
