#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"😀 𐍈 é ﷺ","operationName":"😀 𐍈 é ﷺ","variables":{"text": "\ud83d\ude00 \ud800\udf48 e\u0301 \ufdfa"}}'
