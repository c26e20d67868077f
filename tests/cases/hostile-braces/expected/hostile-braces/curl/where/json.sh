#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"{x} {{ {0} }} }}{{ {!r}": "{x} {{ {0} }} }}{{ {!r}", "nested": {"{x} {{ {0} }} }}{{ {!r}": ["{x} {{ {0} }} }}{{ {!r}"]}}'
