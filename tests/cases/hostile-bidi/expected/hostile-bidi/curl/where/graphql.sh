#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"a'"$(printf '\342\200\256')b$(printf '\342\201\246')c$(printf '\342\200\217')d$(printf '\342\201\251')e$(printf '\342\200\213\357\273\277')"'f","operationName":"a'"$(printf '\342\200\256')b$(printf '\342\201\246')c$(printf '\342\200\217')d$(printf '\342\201\251')e$(printf '\342\200\213\357\273\277')"'f","variables":{"text": "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff"}}'
