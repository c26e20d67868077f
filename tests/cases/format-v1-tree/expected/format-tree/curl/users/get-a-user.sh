#!/bin/sh
# Get a user
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
token=${token-sample}
curl --location --max-redirs 3 \
  --url "${baseUrl:?}/users/${id-7}" \
  --header "Authorization: Bearer ${token}"
