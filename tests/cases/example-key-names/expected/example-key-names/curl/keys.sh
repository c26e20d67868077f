#!/bin/sh
# Keys
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
