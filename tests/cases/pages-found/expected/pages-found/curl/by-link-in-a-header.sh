#!/bin/sh
# By link in a header
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products"
