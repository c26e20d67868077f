#!/bin/sh
# Same id first
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/same-id-first"
