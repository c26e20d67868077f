#!/bin/sh
# Circle
#
# Needs baseUrl, a in the environment.
curl --location --globoff \
  --url "${baseUrl:?}/items?a=${a:?}"
