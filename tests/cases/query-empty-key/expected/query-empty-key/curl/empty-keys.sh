#!/bin/sh
# Empty keys
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?=v&a=1"
