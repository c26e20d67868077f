#!/bin/sh
# By offset
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products?offset=&limit=20'
