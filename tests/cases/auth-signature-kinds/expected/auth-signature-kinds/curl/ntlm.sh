#!/bin/sh
# NTLM
#
# Needs baseUrl, user, password in the environment.
curl --location --max-redirs 10 --ntlm \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
