#!/bin/sh
# Digest
#
# Needs baseUrl, user, password in the environment.
curl --location --digest \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
