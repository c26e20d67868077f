#!/bin/sh
# Auth over a header
#
# Needs folder_token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/auth-over-a-header" \
  --header "Authorization: Bearer ${folder_token:?}"
