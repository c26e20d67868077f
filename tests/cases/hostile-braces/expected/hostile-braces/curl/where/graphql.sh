#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{x} {{ {0} }} }}{{ {!r}","operationName":"{x} {{ {0} }} }}{{ {!r}","variables":{"text": "{x} {{ {0} }} }}{{ {!r}"}}'
