#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"a\tb\u0001c\u0007d\u001be'"$(printf '\177')"'f\u000bg\fh","operationName":"a\tb\u0001c\u0007d\u001be'"$(printf '\177')"'f\u000bg\fh","variables":{"text": "a\tb\u0001c\u0007d\u001be\u007ff\u000bg\fh"}}'
