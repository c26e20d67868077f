#!/bin/sh
# Own
#
# Needs baseUrl, password in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --user "ada:${password:?}"
