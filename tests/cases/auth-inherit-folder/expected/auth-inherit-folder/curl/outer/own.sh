#!/bin/sh
# Own
#
# Needs baseUrl, password in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --user "ada:${password:?}"
