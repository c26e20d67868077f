#!/bin/sh
# Get-It!
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/3"
