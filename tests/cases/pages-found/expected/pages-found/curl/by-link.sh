#!/bin/sh
# By link
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products"
