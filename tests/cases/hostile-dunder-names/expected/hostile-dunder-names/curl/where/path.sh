#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/__class__.__init__.__globals__/b"
