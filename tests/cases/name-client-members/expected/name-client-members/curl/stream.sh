#!/bin/sh
# stream
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/4"
