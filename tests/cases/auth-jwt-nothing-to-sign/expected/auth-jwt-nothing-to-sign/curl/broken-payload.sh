#!/bin/sh
# Broken payload
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items"
