#!/bin/sh
# Plain PKCE
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/plain"
