#!/bin/sh
# From the outer folder
#
# Needs baseUrl, folder_token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Bearer ${folder_token:?}"
