#!/bin/sh
# Vault
#
# Needs vault_signing_key in the environment.
# vault_signing_key is {{vault:signing-key}}.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/vault" \
  --header "X-Secret: ${vault_signing_key:?}"
