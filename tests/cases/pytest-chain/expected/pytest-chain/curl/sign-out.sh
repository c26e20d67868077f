#!/bin/sh
# Sign out
#
# Needs baseUrl, token in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/sign-out" \
  --header "Authorization: Bearer ${token:?}" \
  --header 'Content-Type:' \
  --data-raw ''
