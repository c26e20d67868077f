#!/bin/sh
# with_response
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/3"
