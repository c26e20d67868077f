#!/bin/sh
# 😀 ok
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names/2"
