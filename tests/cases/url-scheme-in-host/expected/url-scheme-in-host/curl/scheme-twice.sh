#!/bin/sh
# Scheme twice
#
# Needs host in the environment.
curl --location --max-redirs 10 \
  --url "http://${host:?}/items"
