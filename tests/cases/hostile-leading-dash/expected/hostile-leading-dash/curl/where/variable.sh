#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'--config%20/etc/passwd'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
