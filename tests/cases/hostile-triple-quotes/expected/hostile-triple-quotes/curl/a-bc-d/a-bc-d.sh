#!/bin/sh
# a"""b'''c""""d
#
# Says: a"""b'''c""""d
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
