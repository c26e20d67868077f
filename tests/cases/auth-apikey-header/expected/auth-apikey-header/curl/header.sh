#!/bin/sh
# Header
#
# Needs baseUrl, api_key in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "X-Key: ${api_key:?}"
