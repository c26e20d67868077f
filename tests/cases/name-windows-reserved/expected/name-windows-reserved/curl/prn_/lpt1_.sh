#!/bin/sh
# LPT1
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/0"
