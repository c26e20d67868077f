#!/bin/sh
# ../../etc/passwd
#
# ../../etc/passwd
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
