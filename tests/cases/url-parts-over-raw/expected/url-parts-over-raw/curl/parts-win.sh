#!/bin/sh
# Parts win
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/new?b=2"
