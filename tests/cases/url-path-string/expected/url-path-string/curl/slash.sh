#!/bin/sh
# Slash
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/"
