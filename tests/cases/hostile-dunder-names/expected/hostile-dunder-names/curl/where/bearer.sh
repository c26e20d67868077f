#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer __class__.__init__.__globals__'
