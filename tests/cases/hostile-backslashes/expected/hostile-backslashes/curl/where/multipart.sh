#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form-string 'field=a\b\\c\n\x41\u0041\N{DASH}\'
