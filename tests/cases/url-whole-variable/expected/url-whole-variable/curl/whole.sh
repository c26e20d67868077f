#!/bin/sh
# Whole
#
# Needs endpoint in the environment.
curl --location \
  --url "${endpoint:?}"
