#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'one%E2%80%A8two%E2%80%A9three%C2%85four%1Cfive%1Dsix'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
