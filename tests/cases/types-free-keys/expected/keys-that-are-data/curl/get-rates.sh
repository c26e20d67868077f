#!/bin/sh
# Get rates
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/rates"
