#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/a%00b/b"
