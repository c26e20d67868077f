#!/bin/sh
# Update a user
#
# Changes the fields that are sent; the others stay as they are. The first level of user_metadata
# and app_metadata is merged, deeper levels are replaced.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
cr=$(printf '\r')
curl --request PATCH \
  --url "https://${auth0_domain:?}/api/v2/users/${id-:id}" \
  --header "Authorization: Bearer ${auth0_token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{'"$cr"'
  "name": "",'"$cr"'
  "blocked": false,'"$cr"'
  "user_metadata": {'"$cr"'
    "language": "de"'"$cr"'
  },'"$cr"'
  "app_metadata": {'"$cr"'
    "plan": "team",'"$cr"'
    "seats": 10'"$cr"'
  }'"$cr"'
}'
