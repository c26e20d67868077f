#!/bin/sh
# All off
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
