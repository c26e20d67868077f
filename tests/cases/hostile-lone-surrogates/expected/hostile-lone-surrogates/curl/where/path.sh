#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/a%EF%BF%BDb%EF%BF%BDc/b"
