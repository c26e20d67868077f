#!/bin/sh
# String
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?page=1&flag"
