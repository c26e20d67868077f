#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"a'"$(printf '\357\277\275')b$(printf '\357\277\275')"'c","operationName":"a'"$(printf '\357\277\275')b$(printf '\357\277\275')"'c","variables":{"text": "a\ud800b\udfffc"}}'
