#!/bin/sh
# String
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-One: 1' \
  --header 'X-Two: http://a.example.com:80/b'
