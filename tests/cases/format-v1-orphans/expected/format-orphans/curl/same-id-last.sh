#!/bin/sh
# Same id last
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/same-id-last"
