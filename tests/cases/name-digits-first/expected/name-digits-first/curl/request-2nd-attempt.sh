#!/bin/sh
# 2nd attempt
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/0"
