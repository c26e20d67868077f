#!/bin/sh
# Ask
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/graphql" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{ me { id } }","variables":{"a": 1}}'
