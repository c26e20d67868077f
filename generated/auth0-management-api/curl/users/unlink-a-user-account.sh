#!/bin/sh
# Unlink a user account
#
# Takes an identity away from a primary account; it becomes an account of its own again.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id, provider, user_id.
curl --request DELETE \
  --url "https://${auth0_domain:?}/api/v2/users/${id-:id}/identities/${provider-:provider}/${user_id-:user_id}" \
  --header "Authorization: Bearer ${auth0_token:?}"
