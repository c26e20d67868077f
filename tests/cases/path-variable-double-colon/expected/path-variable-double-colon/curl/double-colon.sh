#!/bin/sh
# Double colon
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/::id"
