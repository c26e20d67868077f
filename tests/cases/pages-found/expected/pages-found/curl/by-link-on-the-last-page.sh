#!/bin/sh
# By link on the last page
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products"
