#!/bin/sh
# Mirror
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/mirror/${id-7}/${id-7}"
