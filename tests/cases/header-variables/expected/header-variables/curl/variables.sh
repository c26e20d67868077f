#!/bin/sh
# Variables
#
# Needs baseUrl, header_name in the environment.
tenant=${tenant-acme}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "X-Tenant: ${tenant}" \
  --header "X-Mixed: t-${tenant}" \
  --header "${header_name:?}: value"
