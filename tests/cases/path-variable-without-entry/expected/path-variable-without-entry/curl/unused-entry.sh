#!/bin/sh
# Unused entry
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/users"
