#!/bin/sh
# HTML
#
# One & two
# three
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items"
