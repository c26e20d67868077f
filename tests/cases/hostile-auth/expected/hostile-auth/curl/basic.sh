#!/bin/sh
# Basic
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --user 'a:b'\''$x:p"`\'
