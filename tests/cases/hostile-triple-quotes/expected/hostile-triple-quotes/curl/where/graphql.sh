#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"a\"\"\"b'\'''\'''\''c\"\"\"\"d","operationName":"a\"\"\"b'\'''\'''\''c\"\"\"\"d","variables":{"text": "a\"\"\"b'\'''\'''\''c\"\"\"\"d"}}'
