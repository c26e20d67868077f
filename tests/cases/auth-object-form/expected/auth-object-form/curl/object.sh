#!/bin/sh
# Object
#
# Needs baseUrl, user, password in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
