#!/bin/sh
# Replaced
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'a=1'
