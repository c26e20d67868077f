#!/bin/sh
# Query
#
# Needs baseUrl, access_token in the environment.
curl --location --globoff \
  --url "${baseUrl:?}/items?page=1&access_token=${access_token:?}"
