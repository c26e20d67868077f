#!/bin/sh
# a\x00b
#
# a\ufffdb
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
