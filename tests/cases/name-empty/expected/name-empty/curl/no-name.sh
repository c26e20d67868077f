#!/bin/sh
# No name
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/9"
