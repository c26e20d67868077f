#!/bin/sh
# Not followed
#
# Needs baseUrl in the environment.
curl \
  --url "${baseUrl:?}/items"
