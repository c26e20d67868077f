#!/bin/sh
# By link on the last page
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products'
