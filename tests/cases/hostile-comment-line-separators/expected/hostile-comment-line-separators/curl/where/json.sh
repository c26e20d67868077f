#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"one\u2028two\u2029three\u0085four\u001cfive\u001dsix": "one\u2028two\u2029three\u0085four\u001cfive\u001dsix", "nested": {"one\u2028two\u2029three\u0085four\u001cfive\u001dsix": ["one\u2028two\u2029three\u0085four\u001cfive\u001dsix"]}}'
