#!/bin/sh
# Empty inherits
#
# Needs folder_token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/empty-inherits" \
  --header "Authorization: Bearer ${folder_token:?}"
