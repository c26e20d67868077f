#!/bin/sh
# Twice
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'a=1' \
  --data-urlencode 'a=3' \
  --data-urlencode 'b=2'
