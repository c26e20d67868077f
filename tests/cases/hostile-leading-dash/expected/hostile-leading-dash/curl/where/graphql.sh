#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"--config /etc/passwd","operationName":"--config /etc/passwd","variables":{"text": "--config /etc/passwd"}}'
