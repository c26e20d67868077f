#!/bin/sh
# Typed values
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/query?limit=10&active=true&ratio=0.5&since=2024-01-01"
