#!/bin/sh
# No scheme
#
# Needs host in the environment.
curl --location --max-redirs 10 \
  --url "${host:?}/items"
