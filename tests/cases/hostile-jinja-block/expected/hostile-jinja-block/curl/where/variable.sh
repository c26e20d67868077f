#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'{%%20for%20x%20in%20range(9)%20%}x{%%20endfor%20%}{%%20raw%20%}'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
