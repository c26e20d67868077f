#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw '100% %41 %zz %0d%0a %00'
