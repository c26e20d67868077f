#!/bin/sh
# Own
#
# Needs baseUrl, token in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Token token=${token:?}"
