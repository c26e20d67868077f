#!/bin/sh
# List orders
#
# Needs host, access_token in the environment.
curl --location --max-redirs 10 \
  --url "http://${host:?}/orders" \
  --header "Authorization: Bearer ${access_token:?}"
