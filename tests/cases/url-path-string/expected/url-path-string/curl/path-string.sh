#!/bin/sh
# Path string
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/b"
