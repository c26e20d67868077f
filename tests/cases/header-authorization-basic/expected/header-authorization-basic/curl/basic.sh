#!/bin/sh
# Basic
#
# Needs baseUrl, credentials in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header "authorization: Basic ${credentials:?}"
