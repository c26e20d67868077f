#!/bin/sh
# AWS Signature
#
# Needs access_key, secret_key in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/aws-signature" \
  --aws-sigv4 'aws:amz:eu-west-1:execute-api' \
  --user "${access_key:?}:${secret_key:?}"
