#!/bin/sh
# Certificates not checked
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --proto-redir '=https' --insecure \
  --url "${baseUrl}/certificates-not-checked"
