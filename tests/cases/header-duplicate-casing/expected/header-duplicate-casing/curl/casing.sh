#!/bin/sh
# Casing
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'x-case: 2'
