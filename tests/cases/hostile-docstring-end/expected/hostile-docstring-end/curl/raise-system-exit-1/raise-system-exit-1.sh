#!/bin/sh
# """
# raise SystemExit(1)
# """
#
# Says: """ raise SystemExit(1) """
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
