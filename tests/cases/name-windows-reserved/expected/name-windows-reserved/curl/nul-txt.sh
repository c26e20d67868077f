#!/bin/sh
# nul.txt
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/2"
