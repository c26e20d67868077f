#!/bin/sh
# List customers
#
# Needs list_customers_x_api_key, access_token in the environment.
# list_customers_x_api_key is {{List customers X-Api-Key}}.
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://shop.example.com/customers' \
  --header "X-Api-Key: ${list_customers_x_api_key:?}" \
  --header "Authorization: Bearer ${access_token:?}"
