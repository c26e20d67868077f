#!/bin/sh
# Header
#
# Needs baseUrl, authorization in the environment.
# curl cannot sign by OAuth 1.0: authorization is the whole value of the Authorization header.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?q=a%20b%28c%29" \
  --header "Authorization: ${authorization:?}"
