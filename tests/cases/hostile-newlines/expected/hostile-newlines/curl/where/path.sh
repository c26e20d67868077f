#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/one%0Atwo%0D%0Athree%0Dfour/b"
