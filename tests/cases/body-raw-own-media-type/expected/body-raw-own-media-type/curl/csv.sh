#!/bin/sh
# CSV
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/csv; charset=utf-8' \
  --data-raw 'a,b
1,2
'
