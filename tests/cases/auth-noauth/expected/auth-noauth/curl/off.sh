#!/bin/sh
# Off
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
