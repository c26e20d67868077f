#!/bin/sh
# Nothing
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
