#!/bin/sh
# Id is a number
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/id-is-a-number"
