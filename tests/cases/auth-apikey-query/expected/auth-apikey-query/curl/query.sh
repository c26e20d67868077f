#!/bin/sh
# Query
#
# Needs baseUrl, api_key in the environment.
curl --location --globoff \
  --url "${baseUrl:?}/items?page=1&key=${api_key:?}"
