#!/bin/sh
# Variables
#
# Needs baseUrl in the environment.
api_version=${api_version-3}
curl --location --globoff \
  --url "${baseUrl:?}/items?api-version=${api_version}&mixed=v${api_version}"
