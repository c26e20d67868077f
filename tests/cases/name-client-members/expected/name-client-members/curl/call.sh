#!/bin/sh
# _call
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/2"
