#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'EOF%0A%27EOF%27%0A$(true)%0AEOF'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
