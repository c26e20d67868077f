#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
printf 'a\000b' |
curl --location \
  --url "${baseUrl:?}/items" \
  --form 'field=<-'
