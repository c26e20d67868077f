#!/bin/sh
# Authorization by hand
#
# Needs token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/authorization-by-hand" \
  --header "Authorization: Bearer ${token:?}"
