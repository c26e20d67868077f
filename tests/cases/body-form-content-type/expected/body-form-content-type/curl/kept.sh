#!/bin/sh
# Kept
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/x-www-form-urlencoded; charset=utf-8' \
  --data-urlencode 'a=1'
