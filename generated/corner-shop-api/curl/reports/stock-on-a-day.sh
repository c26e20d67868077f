#!/bin/sh
# Stock on a day
#
# Needs report_key in the environment.
# Path variables that the environment can set: year, month, day.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
curl --location \
  --url "${base_url}/reports/stock/${year-2024}/${month-05}/${day-01}" \
  --header "X-Report-Key: ${report_key:?}"
