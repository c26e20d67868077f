#!/bin/sh
# Same id first
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/same-id-first"
