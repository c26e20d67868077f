#!/bin/sh
# Headers as data
#
# Needs baseUrl in the environment.
more=${more-yes}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/data" \
  --header 'Accept: application/json' \
  --header "X-More: ${more}"
