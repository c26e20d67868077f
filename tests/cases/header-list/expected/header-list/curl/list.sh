#!/bin/sh
# List
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'X-Trace: 1'
