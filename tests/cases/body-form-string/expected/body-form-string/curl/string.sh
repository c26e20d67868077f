#!/bin/sh
# String
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'a=1' \
  --data-urlencode 'b=x'
