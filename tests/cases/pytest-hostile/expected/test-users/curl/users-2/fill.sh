#!/bin/sh
# fill
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --path-as-is \
  --url "${baseUrl:?}/p/."
