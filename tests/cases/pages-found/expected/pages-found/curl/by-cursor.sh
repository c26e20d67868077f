#!/bin/sh
# By cursor
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products?page_token=x'
