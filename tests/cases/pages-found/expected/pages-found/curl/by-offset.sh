#!/bin/sh
# By offset
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products?offset=&limit=20"
