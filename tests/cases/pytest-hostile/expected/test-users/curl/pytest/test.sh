#!/bin/sh
# test
#
# Needs baseUrl, n in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/c" \
  --header 'Content-Type: application/json' \
  --data-raw '{"n": '"${n:?}"', "s": "..."}'
