#!/bin/sh
# EdgeGrid
#
# Needs baseUrl, authorization in the environment.
# curl cannot sign by Akamai EdgeGrid: authorization is the whole value of the Authorization header.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-One: 1' \
  --header "Authorization: ${authorization:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
