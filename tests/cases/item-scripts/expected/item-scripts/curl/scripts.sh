#!/bin/sh
# Scripts
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
