#!/bin/sh
# By a number whose start nobody knows
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/products?page=7'
