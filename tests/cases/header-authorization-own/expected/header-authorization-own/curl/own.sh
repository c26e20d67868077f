#!/bin/sh
# Own
#
# Needs baseUrl, token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "Authorization: Token token=${token:?}"
