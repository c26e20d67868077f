#!/bin/sh
# Auth of today
#
# Needs baseUrl, key in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/key" \
  --header "X-Key: ${key:?}"
