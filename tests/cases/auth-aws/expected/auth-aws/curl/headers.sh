#!/bin/sh
# Headers
#
# Needs baseUrl, session, access_key, secret_key in the environment.
# curl signs by itself. To send what another program has signed, set the headers
# authorization, x_amz_date.
if [ "${authorization-}" ]; then
  set -- --header "Authorization: ${authorization:?}" --header "X-Amz-Date: ${x_amz_date:?}"
else
  set -- --aws-sigv4 'aws:amz:eu-west-1:sqs' --user "${access_key:?}:${secret_key:?}"
fi
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?b=2&a=1%20x" \
  "$@" \
  --header "X-Amz-Security-Token: ${session:?}"
