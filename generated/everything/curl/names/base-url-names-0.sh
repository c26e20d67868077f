#!/bin/sh
# {{baseUrl}}/names/0
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/0"
