#!/bin/sh
# List
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
