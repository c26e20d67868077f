#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\tb\u0001c\u0007d\u001be\u007ff\u000bg\fh": "a\tb\u0001c\u0007d\u001be\u007ff\u000bg\fh", "nested": {"a\tb\u0001c\u0007d\u001be\u007ff\u000bg\fh": ["a\tb\u0001c\u0007d\u001be\u007ff\u000bg\fh"]}}'
