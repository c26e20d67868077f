#!/bin/sh
# Headers as data
#
# Needs baseUrl in the environment.
more=${more-yes}
curl --location \
  --url "${baseUrl:?}/data" \
  --header 'Accept: application/json' \
  --header "X-More: ${more}"
