#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'a%5Cb%5C%5Cc%5Cn%5Cx41%5Cu0041%5CN%7BDASH%7D%5C=a\b\\c\n\x41\u0041\N{DASH}\'
