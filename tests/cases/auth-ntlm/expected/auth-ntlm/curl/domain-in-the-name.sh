#!/bin/sh
# Domain in the name
#
# Needs baseUrl, domain, user, password in the environment.
curl --location --max-redirs 10 --ntlm \
  --url "${baseUrl:?}/items" \
  --user "${domain:?}"'\'"${user:?}:${password:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1}'
