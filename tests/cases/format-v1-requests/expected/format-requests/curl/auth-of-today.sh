#!/bin/sh
# Auth of today
#
# Needs baseUrl, key in the environment.
curl --location \
  --url "${baseUrl:?}/key" \
  --header "X-Key: ${key:?}"
