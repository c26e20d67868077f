#!/bin/sh
# Body switched off
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/off" \
  --header 'Content-Type:' \
  --data-raw ''
