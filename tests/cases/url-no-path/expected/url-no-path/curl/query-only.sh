#!/bin/sh
# Query only
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}?page=1"
