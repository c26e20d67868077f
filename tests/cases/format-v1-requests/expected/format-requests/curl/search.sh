#!/bin/sh
# Search
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/search?q=tea&flag&empty="
