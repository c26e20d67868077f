#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%7B%22a%22%3A%20%22%5Cu0000%5Cud83d%22%2C%20%22b%22%3A%20%5B1e999%2C%20NaN%5D%7D=%7B%22a%22%3A%20%22%5Cu0000%5Cud83d%22%2C%20%22b%22%3A%20%5B1e999%2C%20NaN%5D%7D'
