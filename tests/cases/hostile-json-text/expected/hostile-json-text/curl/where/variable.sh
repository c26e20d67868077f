#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'{%22a%22:%20%22\u0000\ud83d%22,%20%22b%22:%20[1e999,%20NaN]}'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
