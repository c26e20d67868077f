#!/bin/sh
# AWS
#
# Needs baseUrl, access_key, secret_key in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --aws-sigv4 'aws:amz:us-east-1:execute-api' \
  --user "${access_key:?}:${secret_key:?}"
