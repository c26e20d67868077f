#!/bin/sh
# Key
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'X-Key: '\''$(touch pwned)'\'''
