#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/@/etc/passwd/b"
