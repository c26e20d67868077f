#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --path-as-is \
  --url "${baseUrl:?}/a/../../etc/passwd/b"
