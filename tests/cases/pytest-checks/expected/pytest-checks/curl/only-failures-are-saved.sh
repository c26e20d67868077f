#!/bin/sh
# Only failures are saved
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/six"
