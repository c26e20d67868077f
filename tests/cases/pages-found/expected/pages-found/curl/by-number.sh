#!/bin/sh
# By number
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products?page=1&per_page=20'
