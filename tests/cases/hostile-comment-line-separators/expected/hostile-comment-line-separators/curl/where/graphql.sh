#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"one'"$(printf '\342\200\250')two$(printf '\342\200\251')three$(printf '\302\205')"'four\u001cfive\u001dsix","operationName":"one'"$(printf '\342\200\250')two$(printf '\342\200\251')three$(printf '\302\205')"'four\u001cfive\u001dsix","variables":{"text": "one\u2028two\u2029three\u0085four\u001cfive\u001dsix"}}'
