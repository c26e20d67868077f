#!/bin/sh
# 404
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/1"
