#!/bin/sh
# Header string
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
