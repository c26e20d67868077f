#!/bin/sh
# List orders
#
# Needs baseUrl in the environment.
curl --location --max-redirs 3 \
  --url "${baseUrl:?}/orders"
