#!/bin/sh
# In no root
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/in-no-root"
