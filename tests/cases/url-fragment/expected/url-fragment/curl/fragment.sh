#!/bin/sh
# Fragment
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
