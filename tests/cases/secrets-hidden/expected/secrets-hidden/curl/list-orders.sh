#!/bin/sh
# List orders
#
# Needs access_token in the environment.
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://shop.example.com/orders' \
  --header "Authorization: Bearer ${access_token:?}"
