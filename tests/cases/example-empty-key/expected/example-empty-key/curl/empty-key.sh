#!/bin/sh
# Empty key
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
