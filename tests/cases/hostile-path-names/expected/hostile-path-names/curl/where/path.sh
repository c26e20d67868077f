#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --path-as-is \
  --url "${baseUrl:?}/a/../../etc/passwd/b"
