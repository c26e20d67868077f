#!/bin/sh
# Key
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-Key: '\''$(touch pwned)'\'''
