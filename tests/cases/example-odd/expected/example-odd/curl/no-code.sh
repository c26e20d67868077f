#!/bin/sh
# No code
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
