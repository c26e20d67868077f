#!/bin/sh
# Flags
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?flag&missing&page=1"
