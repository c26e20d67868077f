#!/bin/sh
# A token that is written out
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/given" \
  --header 'Authorization: Bearer abc'
