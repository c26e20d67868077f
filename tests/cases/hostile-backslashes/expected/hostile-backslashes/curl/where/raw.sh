#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw 'a\b\\c\n\x41\u0041\N{DASH}\'
