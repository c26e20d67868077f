#!/bin/sh
# Kept
#
# Needs baseUrl in the environment.
curl --location --globoff \
  --url "${baseUrl:?}"'/a'\''b[c]|d^e!$&()*+,;=@~'
