#!/bin/sh
# Kept
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/a'\''b[c]|d^e!$&()*+,;=@~'
