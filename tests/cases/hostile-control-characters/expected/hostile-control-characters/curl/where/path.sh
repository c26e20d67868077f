#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/a%09b%01c%07d%1Be%7Ff%0Bg%0Ch/b"
