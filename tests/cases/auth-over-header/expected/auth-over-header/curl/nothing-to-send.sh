#!/bin/sh
# Nothing to send
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer by hand'
