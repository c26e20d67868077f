#!/bin/sh
# Prefix
#
# Needs baseUrl, access_token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Token ${access_token:?}"
