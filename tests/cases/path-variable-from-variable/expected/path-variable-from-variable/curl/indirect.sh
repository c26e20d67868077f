#!/bin/sh
# Indirect
#
# Needs baseUrl in the environment.
user_id=${user_id-'u-1'}
curl --location \
  --url "${baseUrl:?}/users/${user_id}"
