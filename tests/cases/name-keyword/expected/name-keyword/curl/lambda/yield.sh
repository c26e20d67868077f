#!/bin/sh
# yield
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/0"
