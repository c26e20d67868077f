#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/__class__.__init__.__globals__/b"
