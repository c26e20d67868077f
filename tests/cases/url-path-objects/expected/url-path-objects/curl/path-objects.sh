#!/bin/sh
# Path objects
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/b/7"
