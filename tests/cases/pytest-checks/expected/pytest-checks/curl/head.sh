#!/bin/sh
# Head
#
# Needs baseUrl in the environment.
curl --head --location --max-redirs 10 \
  --url "${baseUrl:?}/twelve"
