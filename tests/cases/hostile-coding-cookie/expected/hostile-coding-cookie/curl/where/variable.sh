#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'#%20-*-%20coding:%20utf-7%20-*-%20+AGEAYgBj-'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
