#!/bin/sh
# html
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/html' \
  --data-raw 'text é'
