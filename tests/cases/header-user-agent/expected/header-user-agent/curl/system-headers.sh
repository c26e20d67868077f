#!/bin/sh
# System headers
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'User-Agent: cases/1' \
  --header 'Accept: application/xml' \
  --header 'Accept-Encoding: identity'
