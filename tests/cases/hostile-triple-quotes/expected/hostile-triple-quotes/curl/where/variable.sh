#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'a%22%22%22b%27%27%27c%22%22%22%22d'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
