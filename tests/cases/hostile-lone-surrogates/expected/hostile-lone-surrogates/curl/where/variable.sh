#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'a%EF%BF%BDb%EF%BF%BDc'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
