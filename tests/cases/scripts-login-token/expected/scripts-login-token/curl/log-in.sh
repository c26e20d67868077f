#!/bin/sh
# Log in
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/login" \
  --data-urlencode 'name=ann'
