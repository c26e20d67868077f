#!/bin/sh
# Errors
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
