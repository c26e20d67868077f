#!/bin/sh
# By cursor
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products?page_token=x"
