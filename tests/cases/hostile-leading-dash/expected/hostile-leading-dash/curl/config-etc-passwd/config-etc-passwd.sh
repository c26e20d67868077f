#!/bin/sh
# --config /etc/passwd
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
