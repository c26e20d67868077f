#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form-string 'field=../../etc/passwd'
