#!/bin/sh
# Raw only
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/items/${id-5}?page=1"
