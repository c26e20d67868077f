#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?a%22%22%22b%27%27%27c%22%22%22%22d=a%22%22%22b%27%27%27c%22%22%22%22d"
