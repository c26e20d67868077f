#!/bin/sh
# Options
#
# Needs baseUrl in the environment.
curl --request OPTIONS \
  --url "${baseUrl:?}/items"
