#!/bin/sh
# List customers
#
# Needs baseUrl, list_customers_x_api_key, access_token in the environment.
# list_customers_x_api_key is {{List customers X-Api-Key}}.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/customers" \
  --header "X-Api-Key: ${list_customers_x_api_key:?}" \
  --header "Authorization: Bearer ${access_token:?}"
