#!/bin/sh
# API key in a header
#
# Needs api_key in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/api-key-in-a-header" \
  --header "X-Key: ${api_key:?}"
