#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string 'field=a\b\\c\n\x41\u0041\N{DASH}\'
