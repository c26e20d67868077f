#!/bin/sh
# Nothing to send
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer by hand'
