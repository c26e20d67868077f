#!/bin/sh
# Body switched off
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/off" \
  --header 'Content-Type:' \
  --data-raw ''
