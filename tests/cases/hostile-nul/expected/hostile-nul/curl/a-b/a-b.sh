#!/bin/sh
# a\x00b
#
# Says: a\ufffdb
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
