#!/bin/sh
# Kinds of values
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/query?text=a&empty=&flag&missing&number=5&boolean=true"
