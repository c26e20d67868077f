#!/bin/sh
# NTLM
#
# Needs user, password in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' --anyauth --no-basic --no-digest --no-negotiate \
  --url "${baseUrl}/ntlm" \
  --user 'EXAMPLE\'"${user:?}:${password:?}"
