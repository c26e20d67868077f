#!/bin/sh
# Object
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?a=1&b=2"
