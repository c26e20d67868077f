#!/bin/sh
# Query in the URL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/search?q=tea&page=2"
