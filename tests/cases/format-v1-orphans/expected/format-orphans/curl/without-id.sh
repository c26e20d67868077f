#!/bin/sh
# Without id
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/no-id"
