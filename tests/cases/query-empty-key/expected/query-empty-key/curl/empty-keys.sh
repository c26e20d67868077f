#!/bin/sh
# Empty keys
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items?=v&a=1"
