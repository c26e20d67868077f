#!/bin/sh
# Get a user
#
# Returns one user.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "https://${auth0_domain:?}/api/v2/users/${id-:id}" \
  --header "Authorization: Bearer ${auth0_token:?}"
