#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/q?a%00b=a%00b"
