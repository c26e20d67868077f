#!/bin/sh
# OAuth 1
#
# Needs baseUrl, authorization in the environment.
# curl cannot sign by OAuth 1.0: authorization is the whole value of the Authorization header.
curl --location \
  --url "${baseUrl:?}/items" \
  --header "Authorization: ${authorization:?}"
