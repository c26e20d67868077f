#!/bin/sh
# Create user
#
# Needs baseUrl, token, name in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/users" \
  --header "Authorization: Bearer ${token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "name": "'"${name:?}"'",
  "tags": [
    "a"
  ]
}'
