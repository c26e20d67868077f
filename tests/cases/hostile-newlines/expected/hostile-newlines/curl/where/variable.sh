#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'one%0Atwo%0D%0Athree%0Dfour'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
