#!/bin/sh
# Domain
#
# Needs baseUrl, domain, user, password in the environment.
curl --location --max-redirs 10 --anyauth --no-basic --no-digest --no-negotiate \
  --url "${baseUrl:?}/items" \
  --user "${domain:?}"'\'"${user:?}:${password:?}"
