#!/bin/sh
# Twice
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
