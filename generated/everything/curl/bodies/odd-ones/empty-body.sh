#!/bin/sh
# Empty body
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/empty-body" \
  --header 'Content-Type:' \
  --data-raw ''
