#!/bin/sh
# Nested
#
# Needs baseUrl in the environment.
n=${n-1}
curl --location --globoff \
  --url "${baseUrl:?}/items?a={{user_${n}}}"
