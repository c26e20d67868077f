#!/bin/sh
# Saved content
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form 'file=hello;type=application/octet-stream' \
  --form-string 'a=1'
