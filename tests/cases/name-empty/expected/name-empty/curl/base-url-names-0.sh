#!/bin/sh
# {{baseUrl}}/names/0
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/0"
