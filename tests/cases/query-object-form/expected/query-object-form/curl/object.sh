#!/bin/sh
# Object
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items?a=1&b=2"
