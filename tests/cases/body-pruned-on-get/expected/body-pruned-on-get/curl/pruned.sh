#!/bin/sh
# Pruned
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
