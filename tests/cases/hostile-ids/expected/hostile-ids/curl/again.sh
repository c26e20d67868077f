#!/bin/sh
# Again
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/again"
