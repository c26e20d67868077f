#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"\"\"\"\nraise SystemExit(1)\n\"\"\"","operationName":"\"\"\"\nraise SystemExit(1)\n\"\"\"","variables":{"text": "\"\"\"\nraise SystemExit(1)\n\"\"\""}}'
