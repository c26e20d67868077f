#!/bin/sh
# ASAP
#
# Needs authorization in the environment.
# curl cannot sign by Atlassian ASAP: authorization is the whole value of the Authorization header.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/asap" \
  --header "Authorization: ${authorization:?}"
