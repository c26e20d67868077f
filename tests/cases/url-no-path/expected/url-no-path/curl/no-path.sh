#!/bin/sh
# No path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}"
