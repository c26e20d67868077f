#!/bin/sh
# Health
#
# Needs baseUrl in the environment.
token=${token-sample}
curl --location --max-redirs 3 \
  --url "${baseUrl:?}/health" \
  --header "Authorization: Bearer ${token}"
