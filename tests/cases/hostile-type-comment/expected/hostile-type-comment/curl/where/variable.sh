#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'#%20type:%20ignore[all]%20#%20noqa%20#%20fmt:%20off'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
