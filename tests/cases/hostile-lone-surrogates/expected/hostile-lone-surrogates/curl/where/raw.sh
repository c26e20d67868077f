#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw "a$(printf '\357\277\275')b$(printf '\357\277\275')c"
