#!/bin/sh
# No comment in a string
#
# Needs baseUrl in the environment.
address=${address-'https://a.example.com/x'}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"url": "'"${address}"'"}'
