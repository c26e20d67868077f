#!/bin/sh
# Basic by hand
#
# Needs credentials in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/basic-by-hand" \
  --header "Authorization: Basic ${credentials:?}"
