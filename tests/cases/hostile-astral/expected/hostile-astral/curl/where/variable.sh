#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'%F0%9F%98%80%20%F0%90%8D%88%20e%CC%81%20%EF%B7%BA'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
