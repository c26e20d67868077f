#!/bin/sh
# Count
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
