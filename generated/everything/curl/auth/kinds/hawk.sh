#!/bin/sh
# Hawk
#
# Needs authorization in the environment.
# curl cannot sign by Hawk: authorization is the whole value of the Authorization header.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/hawk" \
  --header "Authorization: ${authorization:?}"
