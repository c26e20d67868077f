#!/bin/sh
# COM1
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/3"
