#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form 'files=@a.txt;type=text/plain' \
  --form 'files=@b.json;type=application/json'
