#!/bin/sh
# JSON object
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/json-object" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "name": "Ada",
  "age": 36,
  "score": 9.5,
  "active": true,
  "nothing": null,
  "address": {
    "street": "1 Long Lane",
    "geo": {
      "lat": 51.5,
      "lon": -0.1
    }
  },
  "tags": [
    "a",
    "b"
  ],
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
  "empty_list": [],
  "empty_object": {},
  "class": "first",
  "user-id": "u1",
  "user_id": "u2"
}'
