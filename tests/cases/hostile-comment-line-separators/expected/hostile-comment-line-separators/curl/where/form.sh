#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode "one%E2%80%A8two%E2%80%A9three%C2%85four%1Cfive%1Dsix=one$(printf '\342\200\250')two$(printf '\342\200\251')three$(printf '\302\205')four$(printf '\034')five$(printf '\035')six"
