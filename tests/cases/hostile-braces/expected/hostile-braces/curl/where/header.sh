#!/bin/sh
# Header
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'X-Text: {x} {{ {0} }} }}{{ {!r}'
