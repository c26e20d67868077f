#!/bin/sh
# List users
#
# Lists or searches users, a page at a time.
#
# Needs auth0_domain, auth0_token in the environment.
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "https://${auth0_domain:?}/api/v2/users?page=0&per_page=50" \
  --header "Authorization: Bearer ${auth0_token:?}"
