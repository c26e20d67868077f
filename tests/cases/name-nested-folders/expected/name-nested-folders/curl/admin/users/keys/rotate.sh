#!/bin/sh
# Rotate
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/rotate"
