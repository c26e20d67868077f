#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value=${value-'__class__.__init__.__globals__'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value}"
