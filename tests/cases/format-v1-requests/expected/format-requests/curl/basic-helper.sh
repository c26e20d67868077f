#!/bin/sh
# Basic helper
#
# Needs baseUrl, user, password in the environment.
curl --location \
  --url "${baseUrl:?}/basic" \
  --user "${user:?}:${password:?}"
