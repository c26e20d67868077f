#!/bin/sh
# Basic
#
# Needs user, password in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/basic" \
  --user "${user:?}:${password:?}"
