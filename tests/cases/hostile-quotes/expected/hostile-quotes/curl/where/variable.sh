#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'it%27s%20%22quoted%22%20`back`%20%E2%80%98curly%E2%80%99'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
