#!/bin/sh
# Link a user account
#
# Joins two accounts: the one named in the path stays and becomes the primary account, the other one
# turns into one more identity of it and can't be looked up on its own any more.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
cr=$(printf '\r')
curl --location \
  --url "https://${auth0_domain:?}/api/v2/users/${id-:id}/identities" \
  --header "Authorization: Bearer ${auth0_token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{'"$cr"'
  "provider": "",'"$cr"'
  "connection_id": "",'"$cr"'
  "user_id": "",'"$cr"'
  "link_with": ""'"$cr"'
}'
