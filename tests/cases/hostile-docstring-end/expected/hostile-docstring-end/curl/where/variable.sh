#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'%22%22%22%0Araise%20SystemExit(1)%0A%22%22%22'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
