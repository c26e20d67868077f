#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"../../etc/passwd": "../../etc/passwd", "nested": {"../../etc/passwd": ["../../etc/passwd"]}}'
