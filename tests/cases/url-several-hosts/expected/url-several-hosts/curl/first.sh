#!/bin/sh
# First
#
# Needs host in the environment.
curl --location \
  --url "http://${host:?}/a"
