#!/bin/sh
# 名前
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/1"
