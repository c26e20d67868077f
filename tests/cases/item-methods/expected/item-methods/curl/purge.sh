#!/bin/sh
# Purge
#
# Needs baseUrl in the environment.
curl --request PURGE \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type:' \
  --data-raw ''
