#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?%22%22%22%0Araise%20SystemExit(1)%0A%22%22%22=%22%22%22%0Araise%20SystemExit(1)%0A%22%22%22"
