#!/bin/sh
# Sign in
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/sign-in" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "name": "ada"
}'
