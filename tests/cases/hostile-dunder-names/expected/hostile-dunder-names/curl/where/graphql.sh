#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"__class__.__init__.__globals__","operationName":"__class__.__init__.__globals__","variables":{"text": "__class__.__init__.__globals__"}}'
