#!/bin/sh
# id
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/3"
