#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode "a%E2%80%AEb%E2%81%A6c%E2%80%8Fd%E2%81%A9e%E2%80%8B%EF%BB%BFf=a$(printf '\342\200\256')b$(printf '\342\201\246')c$(printf '\342\200\217')d$(printf '\342\201\251')e$(printf '\342\200\213\357\273\277')f"
