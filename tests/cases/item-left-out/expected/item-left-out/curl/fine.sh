#!/bin/sh
# Fine
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
