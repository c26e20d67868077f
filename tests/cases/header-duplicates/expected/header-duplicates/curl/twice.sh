#!/bin/sh
# Twice
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-Same: 1' \
  --header 'X-Other: x' \
  --header 'X-Same: 2'
