#!/bin/sh
# Head
#
# Needs baseUrl in the environment.
curl --head --location \
  --url "${baseUrl:?}/items"
