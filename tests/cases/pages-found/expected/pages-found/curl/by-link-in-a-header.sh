#!/bin/sh
# By link in a header
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products'
