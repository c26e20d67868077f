#!/bin/sh
# Several
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
