#!/bin/sh
# Domain in the name
#
# Needs baseUrl, domain, user, password in the environment.
curl --location --max-redirs 10 --anyauth --no-basic --no-digest --no-negotiate \
  --url "${baseUrl:?}/items" \
  --user "${domain:?}"'\'"${user:?}:${password:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1}'
