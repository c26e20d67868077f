#!/bin/sh
# Query
#
# Needs baseUrl, auth_parameters in the environment.
# curl cannot sign by AWS Signature Version 4 in the query: auth_parameters is what the query ends in.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/items?${auth_parameters:?}"
