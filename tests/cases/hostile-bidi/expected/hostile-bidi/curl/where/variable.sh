#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'a%E2%80%AEb%E2%81%A6c%E2%80%8Fd%E2%81%A9e%E2%80%8B%EF%BB%BFf'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
