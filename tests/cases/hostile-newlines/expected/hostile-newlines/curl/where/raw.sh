#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
cr=$(printf '\r')
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw "one
two$cr
three${cr}four"
