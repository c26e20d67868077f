#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value=${value-'@/etc/passwd'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value}"
