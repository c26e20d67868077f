#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"@/etc/passwd","operationName":"@/etc/passwd","variables":{"text": "@/etc/passwd"}}'
