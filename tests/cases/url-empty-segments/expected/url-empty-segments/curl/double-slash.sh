#!/bin/sh
# Double slash
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a//b"
