#!/bin/sh
# Headers
#
# Needs baseUrl, access_key, secret_key, session in the environment.
# curl signs by itself. To send what another program has signed, set the headers
# authorization, x_amz_date.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?b=2&a=1%20x" \
  --aws-sigv4 'aws:amz:eu-west-1:sqs' \
  --user "${access_key:?}:${secret_key:?}" \
  --header "X-Amz-Security-Token: ${session:?}" \
  --header "${authorization:+Authorization: ${authorization}}" \
  --header "${x_amz_date:+X-Amz-Date: ${x_amz_date}}"
