#!/bin/sh
# Log in
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'user=ada' \
  --data-raw 'password=p%26s%20%3D%2520%2B' \
  --data-urlencode 'none='
