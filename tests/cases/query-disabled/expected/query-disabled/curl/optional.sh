#!/bin/sh
# Optional
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items?page=1&kept=1"
