#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a\"\"\"b'\'''\'''\''c\"\"\"\"d": "a\"\"\"b'\'''\'''\''c\"\"\"\"d", "nested": {"a\"\"\"b'\'''\'''\''c\"\"\"\"d": ["a\"\"\"b'\'''\'''\''c\"\"\"\"d"]}}'
