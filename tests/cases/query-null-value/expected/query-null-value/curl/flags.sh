#!/bin/sh
# Flags
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items?flag&missing&page=1"
