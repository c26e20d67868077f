#!/bin/sh
# No URL for the browser
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/no-url"
