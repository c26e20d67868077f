#!/bin/sh
# Search
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/search?q=tea&flag&empty="
