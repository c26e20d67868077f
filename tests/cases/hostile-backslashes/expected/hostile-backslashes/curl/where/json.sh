#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\": "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\", "nested": {"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\": ["a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\"]}}'
