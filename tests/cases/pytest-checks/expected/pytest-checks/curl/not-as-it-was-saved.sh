#!/bin/sh
# Not as it was saved
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/two"
