#!/bin/sh
# No method
#
# Needs baseUrl, auth_parameters in the environment.
# curl cannot sign by OAuth 1.0: auth_parameters is what the query ends in.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/items?${auth_parameters:?}"
