#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value=${value-'a\b\\c\n\x41\u0041\N{DASH}\'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value}"
