#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/%22%22%22%0Araise%20SystemExit(1)%0A%22%22%22/b"
