#!/bin/sh
# Names
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header '-x: 5'
