#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
cr=$(printf '\r')
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode "one%0Atwo%0D%0Athree%0Dfour=one
two$cr
three${cr}four"
