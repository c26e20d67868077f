#!/bin/sh
# Another type
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/text-json" \
  --header 'Content-Type: text/json' \
  --data-raw '{"a": /* kept */ 1}'
