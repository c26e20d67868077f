#!/bin/sh
# Nothing given
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --user ':'
