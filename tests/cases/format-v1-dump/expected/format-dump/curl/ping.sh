#!/bin/sh
# Ping
#
# Needs baseUrl in the environment.
region=${region-north}
curl --location \
  --url "${baseUrl:?}/ping/${region}"
