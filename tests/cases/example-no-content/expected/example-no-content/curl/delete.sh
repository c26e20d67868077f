#!/bin/sh
# Delete
#
# Needs baseUrl in the environment.
curl --request DELETE \
  --url "${baseUrl:?}/items"
