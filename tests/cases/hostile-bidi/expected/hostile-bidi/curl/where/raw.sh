#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw "a$(printf '\342\200\256')b$(printf '\342\201\246')c$(printf '\342\200\217')d$(printf '\342\201\251')e$(printf '\342\200\213\357\273\277')f"
