#!/bin/sh
# Null list
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
