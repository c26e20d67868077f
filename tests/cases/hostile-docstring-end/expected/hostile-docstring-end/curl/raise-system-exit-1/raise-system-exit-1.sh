#!/bin/sh
# """
# raise SystemExit(1)
# """
#
# Says: """ raise SystemExit(1) """
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
