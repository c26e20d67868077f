#!/bin/sh
# Whole
#
# Needs endpoint in the environment.
curl --location --max-redirs 10 \
  --url "${endpoint:?}"
