#!/bin/sh
# List users
#
# All since a day.
#
# Needs baseUrl in the environment.
token=${token-t0}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/users?since=2026-01-01&page=1" \
  --header "Authorization: Bearer ${token}"
