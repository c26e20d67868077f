#!/bin/sh
# Create many
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '[{"name": "Ada"}, {"name": "Bo"}]'
