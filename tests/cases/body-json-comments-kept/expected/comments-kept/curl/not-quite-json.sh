#!/bin/sh
# Not quite JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/json" \
  --header 'Content-Type: application/vnd.api+json' \
  --data-raw '{"a": 1,} '
