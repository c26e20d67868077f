#!/bin/sh
# Same method after a redirect
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --proto-redir '=https' \
  --url "${baseUrl}/same-method-after-a-redirect"
