#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff": "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff", "nested": {"a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff": ["a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff"]}}'
