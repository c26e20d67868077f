#!/bin/sh
# No language and no type
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/plain" \
  --header 'Content-Type: text/plain' \
  --data-raw '{"a": 1} // kept'
