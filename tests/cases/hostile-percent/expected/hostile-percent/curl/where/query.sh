#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?100%%20%41%20%zz%20%0d%0a%20%00=100%%20%41%20%zz%20%0d%0a%20%00"
