#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'a%09b%01c%07d%1Be%7Ff%0Bg%0Ch'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
