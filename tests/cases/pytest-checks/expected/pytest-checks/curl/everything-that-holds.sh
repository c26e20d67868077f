#!/bin/sh
# Everything that holds
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/one?page=1"
