#!/bin/sh
# →
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/1"
