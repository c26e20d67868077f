#!/bin/sh
# Without the nonce
#
# Needs baseUrl, user, password in the environment.
curl --location --max-redirs 10 --digest \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
