#!/bin/sh
# Auth-int
#
# Needs baseUrl, user, password in the environment.
# curl waits for the challenge of the server, where Postman takes the nonce that is saved.
# To send a first Authorization header all the same, set authorization.
curl --location --max-redirs 10 --digest \
  --url "${baseUrl:?}/items" \
  --user "${user:?}:${password:?}" \
  --header "${authorization:+Authorization: ${authorization}}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1}'
