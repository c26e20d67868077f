#!/bin/sh
# Placeholders
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/placeholders"
