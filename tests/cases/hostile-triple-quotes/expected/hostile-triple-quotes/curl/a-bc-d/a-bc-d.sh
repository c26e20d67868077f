#!/bin/sh
# a"""b'''c""""d
#
# Says: a"""b'''c""""d
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
