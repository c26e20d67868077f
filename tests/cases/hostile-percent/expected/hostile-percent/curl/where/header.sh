#!/bin/sh
# Header
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-Text: 100% %41 %zz %0d%0a %00'
