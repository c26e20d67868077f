#!/bin/sh
# Bearer
#
# Needs baseUrl, token in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Bearer ${token:?}"
