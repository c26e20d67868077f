#!/bin/sh
# String
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw 'x'
