#!/bin/sh
# Header
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'X-Text: -H @/etc/passwd'
