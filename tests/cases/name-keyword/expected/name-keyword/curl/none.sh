#!/bin/sh
# None
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/2"
