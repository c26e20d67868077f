#!/bin/sh
# Same id last
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/same-id-last"
