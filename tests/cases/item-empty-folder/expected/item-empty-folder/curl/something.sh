#!/bin/sh
# Something
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
