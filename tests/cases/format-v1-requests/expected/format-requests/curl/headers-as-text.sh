#!/bin/sh
# Headers as text
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/plain" \
  --header 'Accept: text/plain' \
  --header 'X-Time: 12:30'
