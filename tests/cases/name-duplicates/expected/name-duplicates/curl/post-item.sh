#!/bin/sh
# Item
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type:' \
  --data-raw ''
