#!/bin/sh
# Form
#
# Needs baseUrl, auth_parameters in the environment.
# curl cannot sign by OAuth 1.0: auth_parameters is what the form ends in.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw 'b=x%20y' \
  --data-raw "${auth_parameters:?}"
