#!/bin/sh
# self
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/4"
