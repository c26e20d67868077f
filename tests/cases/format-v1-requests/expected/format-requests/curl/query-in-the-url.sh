#!/bin/sh
# Query in the URL
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/search?q=tea&page=2"
