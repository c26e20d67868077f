#!/bin/sh
# Health check
#
# Says whether the shop is open. Needs no token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/health"
