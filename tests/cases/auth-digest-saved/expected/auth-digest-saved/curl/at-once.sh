#!/bin/sh
# At once
#
# Needs baseUrl, user, password in the environment.
# curl waits for the challenge of the server, where Postman takes the nonce that is saved.
# To send a first Authorization header all the same, set authorization.
curl --location --max-redirs 10 --digest \
  --url "${baseUrl:?}/items?a=1%202" \
  --user "${user:?}:${password:?}" \
  --header "${authorization:+Authorization: ${authorization}}"
