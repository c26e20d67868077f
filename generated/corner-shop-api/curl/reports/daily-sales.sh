#!/bin/sh
# Daily sales
#
# Needs report_key in the environment.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/reports/sales?from=2024-05-01&to=2024-05-31" \
  --header "X-Report-Key: ${report_key:?}"
