#!/bin/sh
# Variables in headers
#
# Needs header_name in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
tenant=${tenant-acme}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/variables-in-headers" \
  --header "${header_name:?}: value" \
  --header "X-Tenant: ${tenant}" \
  --header "X-Mixed: t-${tenant}"
