#!/bin/sh
# AWS Signature
#
# Needs access_key, secret_key in the environment.
# curl signs by itself. To send what another program has signed, set the headers
# authorization, x_amz_date.
baseUrl=${baseUrl-'https://api.example.com/v1'}
if [ "${authorization-}" ]; then
  set -- --header "Authorization: ${authorization:?}" --header "X-Amz-Date: ${x_amz_date:?}"
else
  set -- --aws-sigv4 'aws:amz:eu-west-1:execute-api' --user "${access_key:?}:${secret_key:?}"
fi
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/aws-signature" \
  "$@"
