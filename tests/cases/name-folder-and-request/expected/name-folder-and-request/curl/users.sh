#!/bin/sh
# Users
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/users"
