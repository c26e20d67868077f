#!/bin/sh
# Helper as text
#
# Needs baseUrl, token in the environment.
curl --location \
  --url "${baseUrl:?}/bearer" \
  --header "Authorization: Bearer ${token:?}"
