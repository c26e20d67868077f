#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?a%E2%80%AEb%E2%81%A6c%E2%80%8Fd%E2%81%A9e%E2%80%8B%EF%BB%BFf=a%E2%80%AEb%E2%81%A6c%E2%80%8Fd%E2%81%A9e%E2%80%8B%EF%BB%BFf"
