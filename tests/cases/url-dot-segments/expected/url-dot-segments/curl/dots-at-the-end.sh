#!/bin/sh
# Dots at the end
#
# Needs baseUrl in the environment.
curl --location --path-as-is \
  --url "${baseUrl:?}/a/.."
