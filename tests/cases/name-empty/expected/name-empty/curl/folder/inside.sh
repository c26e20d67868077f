#!/bin/sh
# Inside
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/0"
