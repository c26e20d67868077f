#!/bin/sh
# Cookies
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Cookie: a=1; b=2'
