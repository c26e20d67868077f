#!/bin/sh
# Replaced
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'a=1'
