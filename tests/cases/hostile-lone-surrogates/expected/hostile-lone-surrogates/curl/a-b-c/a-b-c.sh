#!/bin/sh
# a\ufffdb\ufffdc
#
# Says: a\ufffdb\ufffdc
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
