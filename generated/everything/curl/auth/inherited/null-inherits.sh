#!/bin/sh
# Null inherits
#
# Needs folder_token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/null-inherits" \
  --header "Authorization: Bearer ${folder_token:?}"
