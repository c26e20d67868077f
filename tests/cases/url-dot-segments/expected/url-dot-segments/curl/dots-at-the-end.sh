#!/bin/sh
# Dots at the end
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --path-as-is \
  --url "${baseUrl:?}/a/.."
