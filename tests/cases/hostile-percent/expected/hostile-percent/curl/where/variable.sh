#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'100%%20%41%20%zz%20%0d%0a%20%00'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
