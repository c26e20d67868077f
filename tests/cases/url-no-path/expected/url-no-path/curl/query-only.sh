#!/bin/sh
# Query only
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}?page=1"
