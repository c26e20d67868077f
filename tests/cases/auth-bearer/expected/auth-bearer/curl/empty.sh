#!/bin/sh
# Empty
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
