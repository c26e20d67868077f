#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1": "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1", "nested": {"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1": ["a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1"]}}'
