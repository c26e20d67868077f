#!/bin/sh
# Quotes
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form-string 'a"b=1'
