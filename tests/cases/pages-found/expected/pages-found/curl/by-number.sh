#!/bin/sh
# By number
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products?page=1&per_page=20"
