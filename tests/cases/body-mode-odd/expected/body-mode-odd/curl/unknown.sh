#!/bin/sh
# Unknown
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw 'x'
