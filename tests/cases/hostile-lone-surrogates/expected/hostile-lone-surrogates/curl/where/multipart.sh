#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string "field=a$(printf '\357\277\275')b$(printf '\357\277\275')c"
