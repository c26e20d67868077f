#!/bin/sh
# Or a token
#
# Needs baseUrl in the environment.
# Empty unless the environment sets it: token.
token=${token-}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/token" \
  --header "Authorization: ${token:+Bearer ${token}}"
