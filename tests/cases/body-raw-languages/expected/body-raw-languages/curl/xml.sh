#!/bin/sh
# xml
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/xml' \
  --data-raw 'text é'
