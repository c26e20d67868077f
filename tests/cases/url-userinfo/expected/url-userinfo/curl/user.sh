#!/bin/sh
# User
#
# Needs host in the environment.
curl --location \
  --url "http://${host:?}/items" \
  --user 'ada:p@ss'
