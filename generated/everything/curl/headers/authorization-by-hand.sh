#!/bin/sh
# Authorization by hand
#
# Needs token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/authorization-by-hand" \
  --header "Authorization: Bearer ${token:?}"
