#!/bin/sh
# Dots
#
# Needs baseUrl in the environment.
curl --location --path-as-is \
  --url "${baseUrl:?}/a/./b/../c"
