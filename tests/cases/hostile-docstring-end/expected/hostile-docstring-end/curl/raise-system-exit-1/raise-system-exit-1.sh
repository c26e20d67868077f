#!/bin/sh
# """
# raise SystemExit(1)
# """
#
# """ raise SystemExit(1) """
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
