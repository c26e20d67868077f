#!/bin/sh
# str
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/5"
