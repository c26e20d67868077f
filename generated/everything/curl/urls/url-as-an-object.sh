#!/bin/sh
# URL as an object
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com:8443/v1/object?page=1'
