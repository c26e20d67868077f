#!/bin/sh
# get_it
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/2"
