#!/bin/sh
# List users
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/users"
