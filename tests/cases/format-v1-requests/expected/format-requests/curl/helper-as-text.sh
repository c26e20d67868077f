#!/bin/sh
# Helper as text
#
# Needs baseUrl, token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/bearer" \
  --header "Authorization: Bearer ${token:?}"
