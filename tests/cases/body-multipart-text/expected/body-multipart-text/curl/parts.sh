#!/bin/sh
# Parts
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string 'a=1' \
  --form 'meta="{\"x\": 1}";type=application/json' \
  --form-string 'untyped=2' \
  --form-string 'empty='
