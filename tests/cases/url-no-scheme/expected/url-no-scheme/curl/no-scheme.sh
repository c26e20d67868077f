#!/bin/sh
# No scheme
#
# Needs host in the environment.
curl --location \
  --url "${host:?}/items"
