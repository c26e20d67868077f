#!/bin/sh
# Values
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?number=5&truth=true&list=1"
