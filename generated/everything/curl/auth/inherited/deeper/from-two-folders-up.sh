#!/bin/sh
# From two folders up
#
# Needs folder_token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/from-two-folders-up" \
  --header "Authorization: Bearer ${folder_token:?}"
