#!/bin/sh
# First
#
# Needs host in the environment.
curl --location --max-redirs 10 \
  --url "http://${host:?}/a"
