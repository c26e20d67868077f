#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw "one$(printf '\342\200\250')two$(printf '\342\200\251')three$(printf '\302\205')four$(printf '\034')five$(printf '\035')six"
