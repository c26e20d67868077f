#!/bin/sh
# Only that
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
