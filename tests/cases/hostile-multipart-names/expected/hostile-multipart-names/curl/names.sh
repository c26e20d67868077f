#!/bin/sh
# Names
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string '<file=<x' \
  --form-string '@x=@x' \
  --form-string 'type=x;type=text/html'
