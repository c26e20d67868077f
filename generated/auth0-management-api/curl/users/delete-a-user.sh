#!/bin/sh
# Delete a user
#
# Deletes a user for good. Answers 204 whether or not there was such a user.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
curl --request DELETE \
  --url "https://${auth0_domain:?}/api/v2/users/${id-:id}" \
  --header "Authorization: Bearer ${auth0_token:?}"
