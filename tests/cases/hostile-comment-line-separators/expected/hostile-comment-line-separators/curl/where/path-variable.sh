#!/bin/sh
# Path variable
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/a/${id-5}"
