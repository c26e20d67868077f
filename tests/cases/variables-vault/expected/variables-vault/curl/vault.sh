#!/bin/sh
# Vault
#
# Needs baseUrl, vault_signing_key in the environment.
# vault_signing_key is {{vault:signing-key}}.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header "X-Secret: ${vault_signing_key:?}"
