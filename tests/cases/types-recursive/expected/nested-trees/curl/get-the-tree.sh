#!/bin/sh
# Get the tree
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/categories"
