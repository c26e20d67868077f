#!/bin/sh
# Get rates
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/rates'
