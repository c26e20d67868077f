#!/bin/sh
# By cursor in the body
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/search" \
  --header 'Content-Type: application/json' \
  --data-raw '{"q": "tea", "cursor": null}'
