#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string "field=a	b$(printf '\001')c$(printf '\007')d$(printf '\033')e$(printf '\177')f$(printf '\013')g$(printf '\014')h"
