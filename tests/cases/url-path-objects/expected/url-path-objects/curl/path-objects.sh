#!/bin/sh
# Path objects
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/b/7"
