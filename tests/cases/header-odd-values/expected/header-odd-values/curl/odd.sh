#!/bin/sh
# Odd
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-Empty;' \
  --header 'X-Null: null' \
  --header 'X-Missing;' \
  --header 'X-Number: 5' \
  --header 'X-Blank: 1'
