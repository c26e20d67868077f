#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'a%0D%0AX-Injected:%20yes%0D%0A%0D%0AGET%20/smuggled%20HTTP/1.1'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
