#!/bin/sh
# Object form
#
# Needs user, password in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/object-form" \
  --user "${user:?}:${password:?}"
