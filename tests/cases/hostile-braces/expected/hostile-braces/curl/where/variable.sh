#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'{x}%20{{%20{0}%20}}%20}}{{%20{!r}'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
