#!/bin/sh
# A variable in the answer
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/eleven"
