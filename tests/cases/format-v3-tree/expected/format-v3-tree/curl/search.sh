#!/bin/sh
# Search
#
# Needs baseUrl in the environment.
token=${token-t0}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/graphql" \
  --header "Authorization: Bearer ${token}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Find($name: String) { users(name: $name) { name } }","variables":{"name": "ada"}}'
