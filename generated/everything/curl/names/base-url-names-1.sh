#!/bin/sh
# {{baseUrl}}/names/1
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/1"
