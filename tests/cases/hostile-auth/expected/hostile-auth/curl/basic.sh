#!/bin/sh
# Basic
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --user 'a:b'\''$x:p"`\'
