#!/bin/sh
# Implicit with a token
#
# Needs baseUrl, token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/token" \
  --header "Authorization: Bearer ${token:?}"
