#!/bin/sh
# Ask
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/graphql" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{ me { id } }","variables":{"a": 1}}'
