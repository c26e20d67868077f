#!/bin/sh
# Auth-int
#
# Needs baseUrl, user, password in the environment.
# curl waits for the challenge of the server, where Postman takes the nonce that is saved.
# To send an Authorization header all the same, set authorization.
if [ "${authorization-}" ]; then
  set -- --header "Authorization: ${authorization:?}"
else
  set -- --anyauth --no-basic --no-ntlm --no-negotiate --user "${user:?}:${password:?}"
fi
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  "$@" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1}'
