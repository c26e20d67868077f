#!/bin/sh
# Host string
#
# Needs host in the environment.
curl --location \
  --url "http://${host:?}/items"
