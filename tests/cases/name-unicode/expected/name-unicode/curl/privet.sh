#!/bin/sh
# Привет
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/2"
