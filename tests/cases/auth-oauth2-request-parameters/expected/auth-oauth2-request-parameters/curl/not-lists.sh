#!/bin/sh
# Not lists
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/not-lists"
