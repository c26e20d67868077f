#!/bin/sh
# NTLM
#
# Needs baseUrl, user, password in the environment.
curl --location --max-redirs 10 --anyauth --no-basic --no-digest --no-negotiate \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}"
