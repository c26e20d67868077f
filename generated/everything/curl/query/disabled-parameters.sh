#!/bin/sh
# Disabled parameters
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/query?page=1&kept=1"
