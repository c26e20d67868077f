#!/bin/sh
# No private key
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items"
