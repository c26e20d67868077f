#!/bin/sh
# Query key
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?k%26%3D%27=v%23%26%27%22"
