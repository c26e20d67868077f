#!/bin/sh
# List users
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/users'
