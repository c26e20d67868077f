#!/bin/sh
# javascript
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/javascript' \
  --data-raw 'text é'
