#!/bin/sh
# {{baseUrl}}/names/1
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/1"
