#!/bin/sh
# Nothing but null
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
