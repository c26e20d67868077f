#!/bin/sh
# javascript
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/javascript' \
  --data-raw 'text é'
