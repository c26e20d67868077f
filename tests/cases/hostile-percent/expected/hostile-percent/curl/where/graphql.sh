#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"100% %41 %zz %0d%0a %00","operationName":"100% %41 %zz %0d%0a %00","variables":{"text": "100% %41 %zz %0d%0a %00"}}'
