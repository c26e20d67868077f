#!/bin/sh
# Payload
#
# Needs baseUrl, authorization in the environment.
# curl cannot sign by Hawk: authorization is the whole value of the Authorization header.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "Authorization: ${authorization:?}" \
  --header 'Content-Type: text/plain' \
  --data-raw 'data'
