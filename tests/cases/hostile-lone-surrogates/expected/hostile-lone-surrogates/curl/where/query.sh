#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?a%EF%BF%BDb%EF%BF%BDc=a%EF%BF%BDb%EF%BF%BDc"
