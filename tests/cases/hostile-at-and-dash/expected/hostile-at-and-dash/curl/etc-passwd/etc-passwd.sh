#!/bin/sh
# @/etc/passwd
#
# Says: @/etc/passwd
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
