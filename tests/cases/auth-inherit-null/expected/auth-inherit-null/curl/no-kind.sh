#!/bin/sh
# No kind
#
# Needs baseUrl, token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Bearer ${token:?}"
