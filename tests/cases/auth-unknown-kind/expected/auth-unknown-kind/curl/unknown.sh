#!/bin/sh
# Unknown
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
