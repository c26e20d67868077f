#!/bin/sh
# Scheme in host
#
# Needs host in the environment.
curl --location \
  --url "http://${host:?}/items"
