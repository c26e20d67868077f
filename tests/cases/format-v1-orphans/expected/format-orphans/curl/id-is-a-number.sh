#!/bin/sh
# Id is a number
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/id-is-a-number"
