#!/bin/sh
# Bearer
#
# Needs token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/bearer" \
  --header "Authorization: Bearer ${token:?}"
