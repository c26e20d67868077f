#!/bin/sh
# Text
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
