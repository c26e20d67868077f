#!/bin/sh
# Parts win
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/new?b=2"
