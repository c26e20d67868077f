#!/bin/sh
# OAuth 1.0
#
# Needs authorization in the environment.
# curl cannot sign by OAuth 1.0: authorization is the whole value of the Authorization header.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/oauth-1-0" \
  --header "Authorization: ${authorization:?}"
