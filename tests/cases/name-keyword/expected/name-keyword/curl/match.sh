#!/bin/sh
# match
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/4"
