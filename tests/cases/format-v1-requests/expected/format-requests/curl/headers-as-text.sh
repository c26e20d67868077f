#!/bin/sh
# Headers as text
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/plain" \
  --header 'Accept: text/plain' \
  --header 'X-Time: 12:30'
