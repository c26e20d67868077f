#!/bin/sh
# Double colon
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/::id"
