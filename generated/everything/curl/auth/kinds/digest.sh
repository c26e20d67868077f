#!/bin/sh
# Digest
#
# Needs user, password in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --digest \
  --url "${baseUrl}/digest" \
  --user "${user:?}:${password:?}"
