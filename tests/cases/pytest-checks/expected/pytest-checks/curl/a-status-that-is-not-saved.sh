#!/bin/sh
# A status that is not saved
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/five"
