#!/bin/sh
# Claims
#
# Needs baseUrl, authorization in the environment.
# curl cannot sign by Atlassian ASAP: authorization is the whole value of the Authorization header.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "Authorization: ${authorization:?}"
