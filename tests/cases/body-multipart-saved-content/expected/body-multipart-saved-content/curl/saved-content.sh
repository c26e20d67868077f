#!/bin/sh
# Saved content
#
# Needs baseUrl in the environment.
printf 'hello' |
curl --location \
  --url "${baseUrl:?}/items" \
  --form 'file=<-;type=application/octet-stream' \
  --form-string 'a=1'
