#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'a%00b'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
