#!/bin/sh
# From a schema
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
