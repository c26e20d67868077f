#!/bin/sh
# B
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/0"
