#!/bin/sh
# NTLM
#
# Needs baseUrl, user, password in the environment.
curl --location --ntlm \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
