#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
printf 'a\000b' |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-binary '@-'
