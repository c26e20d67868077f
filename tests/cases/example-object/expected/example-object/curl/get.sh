#!/bin/sh
# Get
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
