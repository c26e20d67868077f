#!/bin/sh
# List orders
#
# Needs host, key in the environment.
curl --location --max-redirs 10 \
  --url "http://${host:?}/orders" \
  --header "X-Key: ${key:?}"
