#!/bin/sh
# Delete many
#
# Needs baseUrl in the environment.
curl --request DELETE \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"ids": [1, 2]}'
