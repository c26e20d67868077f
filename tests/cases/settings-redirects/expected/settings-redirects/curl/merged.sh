#!/bin/sh
# Merged
#
# Needs baseUrl in the environment.
curl --location --max-redirs 5 --insecure \
  --url "${baseUrl:?}/items"
