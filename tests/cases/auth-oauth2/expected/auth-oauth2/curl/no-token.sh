#!/bin/sh
# No token
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
