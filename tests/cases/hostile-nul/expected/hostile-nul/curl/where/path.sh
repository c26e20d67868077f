#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/a%00b/b"
