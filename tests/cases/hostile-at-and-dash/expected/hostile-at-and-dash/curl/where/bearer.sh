#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer -H @/etc/passwd'
