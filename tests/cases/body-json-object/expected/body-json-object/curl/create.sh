#!/bin/sh
# Create
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"name": "Ada", "age": 36, "score": 9.5, "active": true, "nothing": null}'
