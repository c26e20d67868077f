#!/bin/sh
# NTLM
#
# Needs user, password in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' --ntlm \
  --url "${baseUrl}/ntlm" \
  --user 'EXAMPLE\'"${user:?}:${password:?}"
