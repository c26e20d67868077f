#!/bin/sh
# Dot segments
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' --path-as-is \
  --url "${baseUrl}/a/./b/../c"
