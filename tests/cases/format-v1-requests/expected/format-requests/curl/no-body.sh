#!/bin/sh
# No body
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/none" \
  --header 'Content-Type:' \
  --data-raw ''
