#!/bin/sh
# Picture
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
