#!/bin/sh
# Vendor JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'content-type: application/vnd.api+json' \
  --data-raw '{"a": 1}'
