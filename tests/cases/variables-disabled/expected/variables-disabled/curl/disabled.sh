#!/bin/sh
# Disabled
#
# Needs baseUrl, a in the environment.
curl --location \
  --url "${baseUrl:?}/${a:?}"
