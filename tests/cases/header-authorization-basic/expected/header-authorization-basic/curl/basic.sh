#!/bin/sh
# Basic
#
# Needs baseUrl, credentials in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "authorization: Basic ${credentials:?}"
