#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string "field=a$(printf '\342\200\256')b$(printf '\342\201\246')c$(printf '\342\200\217')d$(printf '\342\201\251')e$(printf '\342\200\213\357\273\277')f"
