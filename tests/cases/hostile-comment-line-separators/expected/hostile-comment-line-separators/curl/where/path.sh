#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/one%E2%80%A8two%E2%80%A9three%C2%85four%1Cfive%1Dsix/b"
