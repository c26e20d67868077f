#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
cr=$(printf '\r')
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string "field=one
two$cr
three${cr}four"
