#!/bin/sh
# Own name
#
# Needs baseUrl, auth_parameters in the environment.
# curl cannot sign by JWT: auth_parameters is what the query ends in.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/items?${auth_parameters:?}"
