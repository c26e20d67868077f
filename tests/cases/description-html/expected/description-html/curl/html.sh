#!/bin/sh
# HTML
#
# One & two
# three
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
