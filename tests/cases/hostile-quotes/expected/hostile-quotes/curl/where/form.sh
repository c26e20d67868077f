#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw 'it%27s%20%22quoted%22%20%60back%60%20%E2%80%98curly%E2%80%99=it%27s%20%22quoted%22%20%60back%60%20%E2%80%98curly%E2%80%99'
