#!/bin/sh
# Trailing slash
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items/"
