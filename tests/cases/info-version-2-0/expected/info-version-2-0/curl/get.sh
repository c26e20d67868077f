#!/bin/sh
# Get
#
# Needs baseUrl, token in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/items/${id-:id}" \
  --header "Authorization: Bearer ${token:?}"
