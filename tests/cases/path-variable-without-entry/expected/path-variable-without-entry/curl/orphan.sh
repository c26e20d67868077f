#!/bin/sh
# Orphan
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/users/${id-:id}"
