#!/bin/sh
# Nothing is saved
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/seven"
