#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1","operationName":"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1","variables":{"text": "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1"}}'
