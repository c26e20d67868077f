#!/bin/sh
# OAuth 2.0
#
# Needs access_token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/oauth-2-0" \
  --header "Authorization: Token ${access_token:?}"
