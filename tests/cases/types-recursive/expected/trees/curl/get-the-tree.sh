#!/bin/sh
# Get the tree
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/categories'
