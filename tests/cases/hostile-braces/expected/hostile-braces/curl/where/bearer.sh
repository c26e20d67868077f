#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer {x} {{ {0} }} }}{{ {!r}'
