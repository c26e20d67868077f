#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?one%0Atwo%0D%0Athree%0Dfour=one%0Atwo%0D%0Athree%0Dfour"
