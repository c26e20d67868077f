#!/bin/sh
# On
#
# Needs baseUrl, token in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Bearer ${token:?}"
