#!/bin/sh
# No body
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/none" \
  --header 'Content-Type:' \
  --data-raw ''
