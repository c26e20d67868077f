#!/bin/sh
# Cookies
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Cookie: a=1; b=2'
