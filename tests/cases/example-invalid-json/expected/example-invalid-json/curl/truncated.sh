#!/bin/sh
# Truncated
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
