#!/bin/sh
# Twice
#
# Needs baseUrl in the environment.
curl --location --max-redirs 2 \
  --url "${baseUrl:?}/items"
