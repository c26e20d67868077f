#!/bin/sh
# Object
#
# Needs baseUrl, user, password in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
