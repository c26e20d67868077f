#!/bin/sh
# List users
#
# All of them.
#
# Needs baseUrl in the environment.
token=${token-sample}
curl --location --max-redirs 3 \
  --url "${baseUrl:?}/users" \
  --header "Authorization: Bearer ${token}"
