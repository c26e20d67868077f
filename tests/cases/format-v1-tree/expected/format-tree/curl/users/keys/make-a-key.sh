#!/bin/sh
# Make a key
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
token=${token-sample}
curl \
  --url "${baseUrl:?}/users/${id-7}/keys" \
  --header "Authorization: Bearer ${token}" \
  --header 'Content-Type:' \
  --data-raw ''
