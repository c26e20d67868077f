#!/bin/sh
# Lower
#
# Needs baseUrl in the environment.
curl --request PATCH \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type:' \
  --data-raw ''
