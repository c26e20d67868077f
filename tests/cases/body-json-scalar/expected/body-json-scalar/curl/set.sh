#!/bin/sh
# Set
#
# Needs baseUrl in the environment.
curl --request PUT \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '"on"'
