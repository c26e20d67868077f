#!/bin/sh
# Host that holds the scheme
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/scheme'
