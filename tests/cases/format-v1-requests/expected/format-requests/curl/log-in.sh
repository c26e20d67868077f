#!/bin/sh
# Log in
#
# Needs baseUrl, user in the environment.
curl --location \
  --url "${baseUrl:?}/login" \
  --data-urlencode "user=${user:?}"
