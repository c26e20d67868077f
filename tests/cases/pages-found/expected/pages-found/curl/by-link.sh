#!/bin/sh
# By link
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products'
