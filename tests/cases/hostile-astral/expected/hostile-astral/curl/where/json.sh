#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"\ud83d\ude00 \ud800\udf48 e\u0301 \ufdfa": "\ud83d\ude00 \ud800\udf48 e\u0301 \ufdfa", "nested": {"\ud83d\ude00 \ud800\udf48 e\u0301 \ufdfa": ["\ud83d\ude00 \ud800\udf48 e\u0301 \ufdfa"]}}'
