#!/bin/sh
# a"""b'''c""""d
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
