#!/bin/sh
# List comments
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/comments"
