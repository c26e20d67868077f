#!/bin/sh
# Scheme twice
#
# Needs host in the environment.
curl --location \
  --url "http://${host:?}/items"
