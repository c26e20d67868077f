#!/bin/sh
# get IT
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names/1"
