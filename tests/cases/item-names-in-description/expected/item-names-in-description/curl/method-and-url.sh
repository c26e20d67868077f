#!/bin/sh
# Method and URL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type:' \
  --data-raw ''
