#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string "field=one$(printf '\342\200\250')two$(printf '\342\200\251')three$(printf '\302\205')four$(printf '\034')five$(printf '\035')six"
