#!/bin/sh
# Part
#
# Needs baseUrl in the environment.
version=${version-2}
curl --location \
  --url "${baseUrl:?}/v${version}/users"
