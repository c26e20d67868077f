#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"one\ntwo\r\nthree\rfour","operationName":"one\ntwo\r\nthree\rfour","variables":{"text": "one\ntwo\r\nthree\rfour"}}'
