#!/bin/sh
# Dash
#
# Needs baseUrl in the environment.
curl --request '--NEXT' \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type:' \
  --data-raw ''
